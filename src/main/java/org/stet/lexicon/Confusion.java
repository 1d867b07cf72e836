package org.stet.lexicon;

/**
 * Something that was read for something else.
 *
 * @param read what stood in the reading; empty where letters were lost
 * @param meant what was printed; empty where letters were made up
 * @param count how often it was seen
 * @param cost -ln P(read | meant) in a text as damaged as those that it was learned from
 */
public record Confusion(String read, String meant, int count, double cost) {}
