<?php
/**
 * Plugin Name:       Inspection widgets
 * Description:       Shows published inspection results, such as those of Ofsted, as widgets: in a block, by a shortcode, or wherever somebody pastes a link to one.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The inspection-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       inspection-widgets
 * Domain Path:       /languages
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

// What the others are made of.
require __DIR__ . '/includes/bases.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/sentence.php';
require __DIR__ . '/includes/markup.php';
// Ways to put a result into a page, one a file.
require __DIR__ . '/includes/loader.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/elements.php';
// For administrators.
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/privacy.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'inspection-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
);
