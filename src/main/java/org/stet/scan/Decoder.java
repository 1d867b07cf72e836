package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Decodes by a reader that is chosen by name: several libraries offer some of the formats. */
final class Decoder {

  private Decoder() {}

  /**
   * Decodes one image of a file.
   *
   * @param library how the reader's class begins
   * @param index from 0
   * @throws ScanException when the data ends too early, even if the decoder makes do with it
   */
  static BufferedImage decode(Path file, String format, String library, int index, Colours colours)
      throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      return decode(in, file, format, library, index, colours);
    }
  }

  /** Decodes from a stream that the caller closes; the file serves for messages only. */
  static BufferedImage decode(
      ImageInputStream in, Path file, String format, String library, int index, Colours colours)
      throws IOException {
    ImageReader reader = reader(format, library);
    List<String> warnings = new ArrayList<>();
    try {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.setInput(in, false, true);
      BufferedImage pixels =
          colours == Colours.KEPT
              ? PlainPixels.of(reader.read(index))
              : Brightness.of(reader, index);
      if (warnings.stream().anyMatch(Decoder::tellsOfAnEnd)) {
        throw Truncated.at(file, index + 1);
      }
      return pixels;
    } finally {
      reader.dispose();
    }
  }

  private static boolean tellsOfAnEnd(String warning) {
    String lower = warning.toLowerCase(Locale.ROOT);
    return lower.contains("premature end")
        || lower.contains("unexpected end")
        || lower.contains("truncated");
  }

  private static ImageReader reader(String format, String library) {
    for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format); all.hasNext(); ) {
      ImageReader reader = all.next();
      if (reader.getClass().getName().startsWith(library)) {
        return reader;
      }
    }
    throw new ScanException(
        "The library that reads " + format + " is missing", "Build again: mvn -q package.");
  }
}
