package org.stet.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Page;
import org.stet.page.image.CodedScan;
import org.stet.page.image.Placement;
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

  /**
   * As {@link #open}, but in gray where the scan is in colour, and in a third of the memory.
   *
   * @throws ScanException when it cannot be decoded
   */
  default ScanImage openGray(int page) {
    return open(page);
  }

  /**
   * A page as it came, where outputs can take it over: a JPEG or JPEG 2000 file byte for byte, JPEG
   * strips of a TIFF joined.
   *
   * @return empty where only the pixels will do
   * @throws ScanException when the file cannot be read
   */
  default Optional<CodedScan> coded(int page) {
    return Optional.empty();
  }

  /**
   * The text that a page brings along: what an earlier OCR left in a PDF, or its own print.
   *
   * @return without reading order; empty where there is none, or none that signs can be told of
   * @throws ScanException when the page cannot be opened
   */
  default Optional<Page> text(int page) {
    return Optional.empty();
  }

  /** Where the scans stand on the sheets of the PDF, by page; empty for files of other kinds. */
  default Map<Integer, Placement> placements() {
    return Map.of();
  }
}
