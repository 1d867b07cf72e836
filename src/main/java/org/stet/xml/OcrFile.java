package org.stet.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's OCR file.
 *
 * @param source its text
 * @param root its first element
 * @param dialect which kind it is
 * @param sheets its pages
 */
public record OcrFile(EncodedText source, Tag root, OcrDialect dialect, List<OcrSheet> sheets) {

  public OcrFile {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads ALTO, hOCR or PAGE; empty where it is none of them.
   *
   * @throws IOException when it cannot be read, or is broken; it says where
   */
  public static Optional<OcrFile> read(Path file) throws IOException {
    EncodedText source = EncodedText.read(file);
    if (!source.text().contains("<")) {
      return Optional.empty();
    }
    try {
      Tag root = Markup.parse(source.text());
      return OcrDialect.of(root)
          .map(d -> new OcrFile(source, root, d, d.reader().sheets(source.text(), root)));
    } catch (MarkupException e) {
      throw new IOException(
          "%s is not well-formed (%s); mend it, or make it anew".formatted(file, e.getMessage()),
          e);
    }
  }
}
