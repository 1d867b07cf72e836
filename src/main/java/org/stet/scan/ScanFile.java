package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An open question to one file: which pages it has, and how one looks. */
public interface ScanFile {

  /** Numbers of the pages, ascending, from 1; empty where there are none. */
  List<Integer> pages() throws IOException;

  /**
   * Decodes one page. May be called from several threads.
   *
   * @param colours whether gray will do
   * @throws ScanException when the page is too large or damaged
   */
  Decoded open(int page, Colours colours) throws IOException;

  /**
   * A page as JPEG, where it came as one: then its pixels need not be packed anew.
   *
   * @return without loss; empty where only the pixels will do
   */
  default Optional<byte[]> jpeg(int page) throws IOException {
    return Optional.empty();
  }

  /**
   * A page.
   *
   * @param pixels bilevel, 8-bit gray or RGB
   * @param resolution dots per inch, where the file tells
   */
  record Decoded(BufferedImage pixels, Optional<Integer> resolution) {}
}
