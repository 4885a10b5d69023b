<?php
/**
 * The block: it keeps an address and what was chosen, and is drawn anew whenever the page is shown.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'inspection-widgets-editor';

/** All widgets in one file, for the preview. */
const PREVIEW = 'inspection-widgets-preview';

/** Makes the block known, with what its inspector offers. */
function register_result_block() {
	$script = 'blocks/result/editor.js';
	wp_register_script(
		EDITOR,
		plugins_url( $script, PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR, 'inspection-widgets', dirname( PLUGIN_FILE ) . '/languages' );
	register_block_type(
		dirname( PLUGIN_FILE ) . '/blocks/result',
		array( 'render_callback' => __NAMESPACE__ . '\render_result_block' )
	);
}

/** What the editor's script needs to know of this site. */
function tell_editor() {
	$widgets = array();
	foreach ( widget_names() as $name => $label ) {
		$widgets[] = array(
			'value'   => $name,
			'label'   => $label,
			'options' => options_of_widget( $name ),
		);
	}
	$settings = array(
		'bases'    => bases(),
		'widgets'  => $widgets,
		'settings' => current_user_can( 'manage_options' ) ? settings_address() : '',
	);
	wp_add_inline_script( EDITOR, 'var inspectionWidgets = ' . wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * Draws the block.
 *
 * @param array $attributes As block.json says; from whoever wrote the post.
 * @return string HTML.
 */
function render_result_block( $attributes ) {
	$address = read_address( $attributes['url'] ?? '' );
	$level   = (int) ( $attributes['headingLevel'] ?? 0 );
	$options = array(
		'theme'         => as_typed( $attributes['theme'] ?? '' ),
		'compact'       => empty( $attributes['compact'] ) ? '' : 'true',
		'heading-level' => $level > 0 ? (string) $level : '',
	);
	if ( $address && ! empty( $attributes['preview'] ) ) {
		return result_as_block( widget_of_result( $address, $options ), get_block_wrapper_attributes() );
	}
	$link = $address ? link_to_result( $address, $options ) : plain_link( $attributes['url'] ?? '' );
	return '' === $link ? '' : result_as_block( "<p>$link</p>", get_block_wrapper_attributes() );
}

/** Loads the widgets where the block is edited: also there where the editor's content is a frame of its own. */
function enqueue_preview() {
	if ( is_admin() && bases() && has_scripts() ) {
		wp_enqueue_script( PREVIEW, plugins_url( 'assets/inspection-widgets.js', PLUGIN_FILE ), array(), VERSION, true );
	}
}

/**
 * Says that the file of the widgets is a module, as WordPress itself can since 6.5.
 *
 * @param string $tag    HTML.
 * @param string $handle Name of a script.
 * @return string HTML.
 */
function complete_preview_tag( $tag, $handle ) {
	if ( PREVIEW !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( '/\stype=([\'"]).*?\1/', '', $tag );
	return preg_replace( '/\ssrc=/', ' type="module" src=', $tag, 1 );
}

add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_preview_tag', 10, 2 );
add_action( 'init', __NAMESPACE__ . '\register_result_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
