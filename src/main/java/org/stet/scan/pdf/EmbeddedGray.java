package org.stet.scan.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.scan.Brightness;

/**
 * A scan in a PDF as gray, taken from the file's own bytes while they are unpacked: PDFBox holds an
 * image of 60 megapixels two or three times, four bytes a pixel.
 */
final class EmbeddedGray {

  private static final Set<COSName> PACKED =
      Set.of(COSName.FLATE_DECODE, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE);

  private EmbeddedGray() {}

  /** Empty for images of other kinds: bilevel ones are small, others are rare. */
  static Optional<BufferedImage> of(PDImage image, Path file) throws IOException {
    if (!(image instanceof PDImageXObject scan) || !isPlain(scan)) {
      return Optional.empty();
    }
    List<COSName> filters = scan.getStream().getFilters();
    if (filters.size() != 1) {
      return Optional.empty();
    }
    try (InputStream raw = scan.getStream().getCOSObject().createRawInputStream()) {
      if (filters.get(0).equals(COSName.DCT_DECODE)) {
        return Optional.of(Brightness.ofJpeg(raw, file));
      }
      return PACKED.contains(filters.get(0))
          ? unpacked(raw, scan, filters.get(0))
          : Optional.empty();
    }
  }

  private static boolean isPlain(PDImageXObject scan) throws IOException {
    PDColorSpace colours = scan.getColorSpace();
    boolean known =
        colours instanceof PDDeviceGray
            || colours instanceof PDDeviceRGB
            || colours instanceof PDCalGray
            || colours instanceof PDCalRGB
            || colours instanceof PDICCBased;
    int parts = colours.getNumberOfComponents();
    return known
        && (parts == 1 || parts == 3)
        && scan.getBitsPerComponent() == Byte.SIZE
        && !scan.getCOSObject().containsKey(COSName.DECODE);
  }

  private static Optional<BufferedImage> unpacked(
      InputStream raw, PDImageXObject scan, COSName filter) throws IOException {
    BufferedImage gray =
        new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Levels levels =
        new Levels(
            ((DataBufferByte) gray.getRaster().getDataBuffer()).getData(),
            scan.getColorSpace().getNumberOfComponents());
    FilterFactory.INSTANCE.getFilter(filter).decode(raw, levels, scan.getCOSObject(), 0);
    return levels.at == levels.target.length ? Optional.of(gray) : Optional.empty();
  }

  /** Takes samples one after the other, and keeps how bright each pixel is. */
  private static final class Levels extends OutputStream {

    private final byte[] target;
    private final int[] pixel;
    private int at;
    private int known;

    Levels(byte[] target, int parts) {
      this.target = target;
      this.pixel = new int[parts];
    }

    @Override
    public void write(int sample) {
      pixel[known++] = sample & 0xFF;
      if (known == pixel.length && at < target.length) {
        int last = pixel.length - 1;
        target[at++] = (byte) Brightness.level(pixel[0], pixel[last / 2], pixel[last]);
      }
      known %= pixel.length;
    }

    @Override
    public void write(byte[] samples, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        write(samples[i]);
      }
    }
  }
}
