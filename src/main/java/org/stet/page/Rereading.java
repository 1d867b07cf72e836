package org.stet.page;

import java.util.List;

/**
 * How consecutive words of a line were read when the scan was looked at again, with another
 * threshold, scale or segmentation mode. The words themselves stay as they were first read.
 *
 * @param first the first of the words
 * @param last the last of them
 * @param looks a reading for each further look, in their order; several words are parted by a blank
 */
public record Rereading(WordId first, WordId last, List<Alternative> looks) {

  public Rereading {
    looks = List.copyOf(looks);
  }
}
