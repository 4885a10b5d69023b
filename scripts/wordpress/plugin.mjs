/** Installs, activates and removes the plugin, as the pages of WordPress do it. */

const PLUGIN = 'inspection-widgets/inspection-widgets.php';

const ADMIN = `
wp_set_current_user( 1 );
foreach ( array( 'file', 'misc', 'plugin', 'class-wp-upgrader' ) as $name ) {
	require_once ABSPATH . "wp-admin/includes/$name.php";
}`;

/** Unpacks the zip into the folder of plugins. */
export function installPlugin(site, zip) {
  return site.evaluate(
    `${ADMIN}
    $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
    $result   = $upgrader->install( $input );
    return is_wp_error( $result ) ? $result->get_error_message() : $result;`,
    zip,
  );
}

/** Activates it, for the whole network where there is one. */
export function activatePlugin(site) {
  return site.evaluate(
    `${ADMIN} $result = activate_plugin( $input, '', is_multisite() ); return is_wp_error( $result ) ? $result->get_error_message() : true;`,
    PLUGIN,
  );
}

/** Deactivates it and runs its uninstall.php; the files stay for another site. */
export function uninstallPlugin(site) {
  return site.evaluate(
    `${ADMIN} deactivate_plugins( $input, false, is_multisite() ); uninstall_plugin( $input ); return true;`,
    PLUGIN,
  );
}

/** Removes it with its files. */
export function deletePlugin(site) {
  return site.evaluate(
    `${ADMIN} deactivate_plugins( $input ); return delete_plugins( array( $input ) );`,
    PLUGIN,
  );
}

/** All that the plugin keeps: names of options on every site, with the network's own. */
export function remains(site) {
  return site.evaluate(
    `global $wpdb;
    $tables = is_multisite() ? array_map( function ( $id ) use ( $wpdb ) { return $wpdb->get_blog_prefix( $id ) . 'options'; }, get_sites( array( 'fields' => 'ids' ) ) ) : array( $wpdb->options );
    $found  = array();
    foreach ( $tables as $table ) {
      $found = array_merge( $found, $wpdb->get_col( "SELECT option_name FROM $table WHERE option_name LIKE '%inspection%widgets%' AND option_name NOT LIKE '%_site_transient_%'" ) );
    }
    if ( is_multisite() ) {
      $found = array_merge( $found, $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%inspection%widgets%'" ) );
    }
    sort( $found );
    return $found;`,
  );
}
