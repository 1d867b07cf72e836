package org.stet.scan.text;

import org.stet.page.WordId;

/**
 * Where a word stands in a text file.
 *
 * @param id its name in the document
 * @param start offset of its first character in the file
 * @param end offset behind its last character
 * @param line number of its line in the file, from 0
 */
record SourceWord(WordId id, int start, int end, int line) {}
