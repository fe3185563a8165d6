document.write('<script type="module" src="/cdn/sen.js"><\/script>');
