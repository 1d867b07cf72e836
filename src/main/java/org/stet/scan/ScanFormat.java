package org.stet.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Kinds of files that can be read, told by how they begin: names may lie. */
enum ScanFormat {
  PNG,
  JPEG,
  TIFF,
  JPEG2000,
  PDF;

  private static final int ENOUGH = 1024;

  /**
   * Looks into a file.
   *
   * @throws ScanException when it is empty or of no known kind
   */
  static ScanFormat of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(ENOUGH);
    }
    if (start.length == 0) {
      throw new ScanException(
          file + " is empty", "Copy it again from where it came, or scan the page again.");
    }
    return of(file, start);
  }

  private static ScanFormat of(Path file, byte[] start) {
    String hex = HexFormat.of().formatHex(start, 0, Math.min(12, start.length));
    if (hex.startsWith("89504e470d0a1a0a")) {
      return PNG;
    }
    if (hex.startsWith("ffd8ff")) {
      return JPEG;
    }
    if (hex.matches("(49492a00|4d4d002a|49492b00|4d4d002b).*")) {
      return TIFF;
    }
    if (hex.startsWith("0000000c6a5020200d0a870a") || hex.startsWith("ff4fff51")) {
      return JPEG2000;
    }
    if (new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return PDF;
    }
    throw new ScanException(
        file + (isText(start) ? " is a text, not an image" : " is of no kind that can be read"),
        isText(start)
            ? "For texts there is the command clean."
            : "Save it as PNG, TIFF, JPEG or PDF.");
  }

  private static boolean isText(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }
}
