<?php
/**
 * Sets WordPress up from the command line: the site or network, a user for each role, the theme. Prints nothing but what is
 * wrong. TEST_STEP is `site`, then (with a network) `network`, then `users`.
 */
define( 'WP_INSTALLING', 'users' !== getenv( 'TEST_STEP' ) );
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['HTTP_HOST']   = getenv( 'TEST_HOST' );
$_SERVER['REQUEST_URI'] = '/';
require getenv( 'TEST_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

const PASSWORD = 'correct horse battery staple';

switch ( getenv( 'TEST_STEP' ) ) {
	case 'site':
		add_filter( 'pre_wp_mail', '__return_true' );
		wp_install( 'A council', 'administrator', 'administrator@example.org', false, '', PASSWORD );
		update_option( 'permalink_structure', '/%postname%/' );
		switch_theme( 'twentytwentythree' );
		break;
	case 'network':
		global $wpdb;
		foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
			$wpdb->$table = $prefixed;
		}
		install_network();
		populate_network( 1, getenv( 'TEST_HOST' ), 'administrator@example.org', 'Councils' );
		break;
	case 'users':
		make_users();
		break;
}

/** A user for each role; in a network on a site of its own, where the first user remains the network's administrator. */
function make_users() {
	$roles = array( 'editor', 'author', 'contributor', 'subscriber' );
	$site  = get_current_blog_id();
	if ( is_multisite() ) {
		$roles[] = 'administrator';
		$made    = wp_insert_site(
			array(
				'domain'     => getenv( 'TEST_HOST' ),
				'path'       => '/services/',
				'title'      => 'Services',
				'user_id'    => 1,
				'network_id' => 1,
			)
		);
		if ( is_wp_error( $made ) ) {
			exit( $made->get_error_message() . "\n" );
		}
		$site = $made;
		// WordPress leaves out the colon before the port, which sites of a network have only in tests.
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->blogs, array( 'domain' => getenv( 'TEST_HOST' ) ), array( 'blog_id' => $site ) );
		clean_blog_cache( $site );
		switch_to_blog( $site );
		foreach ( array( 'home', 'siteurl' ) as $option ) {
			update_option( $option, 'http://' . getenv( 'TEST_HOST' ) . '/services' );
		}
		switch_theme( 'twentytwentythree' );
		update_option( 'permalink_structure', '/%postname%/' );
		// Made for the site before it had this structure; WordPress makes them anew where there are none.
		delete_option( 'rewrite_rules' );
		restore_current_blog();
	}
	foreach ( $roles as $role ) {
		$login = is_multisite() && 'administrator' === $role ? 'site-administrator' : $role;
		$id    = wp_insert_user(
			array(
				'user_login' => $login,
				'user_pass'  => PASSWORD,
				'user_email' => "$login@example.org",
				'role'       => is_multisite() ? '' : $role,
			)
		);
		if ( is_wp_error( $id ) ) {
			exit( $id->get_error_message() . "\n" );
		}
		if ( is_multisite() ) {
			add_user_to_blog( $site, $id, $role );
		}
	}
}
