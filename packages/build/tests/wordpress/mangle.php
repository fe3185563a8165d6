<?php
// php mangle.php <wp-includes>: reads a JSON list of forms of snippets, prints what WordPress makes of each with its own
// functions.
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

foreach ( array( 'plugin', 'load', 'compat', 'functions', 'formatting', 'kses', 'shortcodes', 'version' ) as $file ) {
	require "$includes/$file.php";
}
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );

$mangle = array(
	// The content of a Custom HTML block.
	'block'   => fn( $html ) => wptexturize( $html ),
	// The content of the classic editor.
	'classic' => fn( $html ) => wpautop( wptexturize( $html ) ),
	// The same, saved by an author without unfiltered_html.
	'author'  => fn( $html ) => wpautop( wptexturize( wp_kses_post( $html ) ) ),
);
$made = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $forms ) {
	foreach ( $forms as $name => $html ) {
		$forms[ $name ] = array( 'pasted' => $html, 'shown' => $mangle[ $name ]( $html ) );
	}
	$made[] = $forms;
}
echo json_encode( array( 'wordpress' => $wp_version, 'snippets' => $made ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT ), "\n";
