<?php
// php mangle.php <wp-includes>: reads a JSON list of snippets, prints what WordPress makes of each with its own functions.
error_reporting( E_ALL & ~E_DEPRECATED & ~E_WARNING );
$includes = $argv[1];
define( 'ABSPATH', dirname( $includes ) . '/' );
define( 'WPINC', basename( $includes ) );

// What these files ask of a running WordPress.
function wp_cache_get() { return false; }
function wp_cache_set() {}
function wp_cache_add() {}
function get_locale() { return 'vi'; }
function is_rtl() { return false; }
function __( $text ) { return $text; }
function _x( $text ) { return $text; }
$wpdb = new class {
	public $options = '';
	public function __call( $name, $arguments ) { return null; }
};

foreach ( array( 'plugin', 'load', 'compat', 'functions', 'formatting', 'kses', 'shortcodes' ) as $file ) {
	require "$includes/$file.php";
}
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );
require "$includes/version.php";

// The order of the filters of content_save_pre and the_content.
$as_shown = fn( $html ) => wpautop( wptexturize( $html ) );
$snippets = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $html ) {
	$safe       = wp_kses_post( $html );
	$snippets[] = array(
		'original'     => $html,
		// A Custom HTML block: what the author may write is shown as it is, but for quotes and dashes.
		'block'        => wptexturize( $html ),
		'author_block' => wptexturize( $safe ),
		// The classic editor, and the classic block.
		'classic'        => $as_shown( $html ),
		'author_classic' => $as_shown( $safe ),
	);
}
echo json_encode( array( 'wordpress' => $wp_version, 'snippets' => $snippets ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
