package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stet.page.image.CodedScan;

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
   * A page as it came, where it is coded in a way that outputs can take over.
   *
   * @return empty where only the pixels will do
   */
  default Optional<CodedScan> coded(int page) throws IOException {
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
