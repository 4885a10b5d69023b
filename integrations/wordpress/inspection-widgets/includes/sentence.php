<?php
/**
 * The result in one sentence, from the file that the publication has for it. It is what people read without script, in feeds
 * and in search engines, so it is fetched here and kept.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/** What is kept in the database begins with this; uninstall.php looks for it. */
const TRANSIENT = 'inspection_widgets_';

/** Seconds after which a sentence is asked for again, and how long an old one is shown when there is no answer. */
const FRESH_FOR = 12 * HOUR_IN_SECONDS;
const KEPT_FOR  = MONTH_IN_SECONDS;

/** Seconds for which a publication that does not answer is left alone: each visitor would wait for it. */
const PAUSE = 5 * MINUTE_IN_SECONDS;

const TIME_LIMIT = 3;
const SIZE_LIMIT = 64 * KB_IN_BYTES;
/** Characters: a sentence with a long name and a comparison has some 200. */
const LONGEST = 500;

/**
 * The sentence about a result; where it cannot be fetched, words that say where the result stands.
 *
 * @param array $address As read.
 * @return string
 */
function sentence_about( $address ) {
	$sentence = fetched_sentence( $address['page'] . 'oembed.json' );
	return '' === $sentence ? words_for_link( $address['page'] ) : $sentence;
}

/**
 * What a link says of which no more is known than its address.
 *
 * @param string $page An address.
 * @return string
 */
function words_for_link( $page ) {
	/* translators: %s: address of a page without https:// */
	return sprintf( __( 'Inspection result at %s', 'inspection-widgets' ), preg_replace( '~^https?://|/$~', '', $page ) );
}

/**
 * The sentence in a file, or the empty text.
 *
 * @param string $file Address of a file below one of the bases.
 * @return string
 */
function fetched_sentence( $file ) {
	$key  = TRANSIENT . md5( $file );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array(
		'sentence' => '',
		'until'    => 0,
	);
	if ( $kept['until'] > time() ) {
		return $kept['sentence'];
	}
	$sentence = ask_for_sentence( $file );
	$kept     = array(
		'sentence' => null === $sentence ? $kept['sentence'] : $sentence,
		'until'    => time() + ( null === $sentence ? PAUSE : FRESH_FOR ),
	);
	set_transient( $key, $kept, KEPT_FOR );
	return $kept['sentence'];
}

/**
 * Asks a publication. Addresses within a private network are refused by WordPress, and no redirection is followed, so that
 * nobody who may set an address can reach what the public cannot.
 *
 * @param string $file Address of a file.
 * @return string|null `null` where there was no answer of use.
 */
function ask_for_sentence( $file ) {
	$silent = TRANSIENT . 'silent_' . md5( (string) wp_parse_url( $file, PHP_URL_HOST ) . wp_parse_url( $file, PHP_URL_PORT ) );
	if ( get_transient( $silent ) ) {
		return null;
	}
	$answer = wp_safe_remote_get(
		$file,
		array(
			'timeout'             => TIME_LIMIT,
			'redirection'         => 0,
			'limit_response_size' => SIZE_LIMIT,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		// A page with ten results shall not wait ten times.
		set_transient( $silent, 1, PAUSE );
		return null;
	}
	$found = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	return is_array( $found ) && isset( $found['title'] ) ? as_sentence( $found['title'] ) : null;
}

/**
 * Text on one line; `null` for what is none. It is no HTML: whoever writes it into a page escapes it.
 *
 * @param mixed $given What stands in a file.
 * @return string|null
 */
function as_sentence( $given ) {
	// A broken encoding gives null.
	$text = is_string( $given ) ? trim( (string) preg_replace( '/[\s\p{C}]+/u', ' ', $given ) ) : '';
	return '' === $text ? null : mb_substr( $text, 0, LONGEST );
}
