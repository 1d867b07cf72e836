package org.stet.scan;

import java.nio.file.Path;
import java.util.List;
import org.stet.page.image.ScanImage;

/** An input that can be opened page by page. */
public interface ScanDocument {

  /** As its folder and files in the output are called; unique in its batch. */
  String name();

  /** The file, as the person named it. */
  Path file();

  /** The numbers of the pages that are wanted, ascending, from 1. */
  List<Integer> pages();

  /**
   * Decodes one page; only that one stands in memory.
   *
   * @throws ScanException when it cannot be decoded
   */
  ScanImage open(int page);
}
