<?php
/** Runs a line of PHP within WordPress and prints what it returns as JSON. `$input` is what the test gave. */
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['HTTP_HOST']       = getenv( 'TEST_HOST' );
$_SERVER['REQUEST_URI']     = getenv( 'TEST_PATH' );
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getenv( 'TEST_ROOT' ) . '/wp-load.php';
$input = json_decode( getenv( 'TEST_INPUT' ), true );
// phpcs:ignore -- a test's own code.
echo json_encode( eval( getenv( 'TEST_CODE' ) ) );
