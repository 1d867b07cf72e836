package org.stet.page;

/**
 * Another way in which OCR could have read a glyph.
 *
 * @param text one character or more, NFC
 * @param confidence as the OCR engine states it
 */
public record Alternative(String text, Confidence confidence) {}
