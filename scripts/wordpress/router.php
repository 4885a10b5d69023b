<?php
/** What WordPress's .htaccess says, for PHP's own server: files as they are, the rest to index.php, sites of a network in folders. */
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

// /services/wp-admin/… of a network's site is /wp-admin/…
if ( preg_match( '~^/[_0-9a-zA-Z-]+(/(?:wp-(?:content|admin|includes).*|[^/]*\.php))$~', $path, $match ) && ! file_exists( $root . $path ) ) {
	$path = $match[1];
}
$file = realpath( $root . $path );
if ( $file && is_dir( $file ) && is_file( "$file/index.php" ) && '/' !== substr( $path, -1 ) ) {
	header( "Location: $path/", true, 301 );
	return true;
}
if ( $file && is_dir( $file ) ) {
	$file = realpath( "$file/index.php" );
}
if ( ! $file || 0 !== strpos( $file, $root ) ) {
	$file = "$root/index.php";
}
if ( '.php' !== substr( $file, -4 ) ) {
	$types = array(
		'css'   => 'text/css',
		'js'    => 'text/javascript',
		'json'  => 'application/json',
		'svg'   => 'image/svg+xml',
		'png'   => 'image/png',
		'gif'   => 'image/gif',
		'woff2' => 'font/woff2',
		'txt'   => 'text/plain',
	);
	$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream';
	header( "Content-Type: $type" );
	readfile( $file );
	return true;
}
$name = substr( $file, strlen( $root ) );
foreach ( array( 'SCRIPT_NAME', 'PHP_SELF' ) as $key ) {
	$_SERVER[ $key ] = $name;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir( dirname( $file ) );
require $file;
