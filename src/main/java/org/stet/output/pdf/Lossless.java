package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.page.image.GraySamples;

/**
 * Images packed without loss. Gray goes over sample by sample: PDFBox asks Java for its colour,
 * which takes gray for linear light and brightens it.
 */
final class Lossless {

  /** One row in so many is packed to see which way is smaller. */
  private static final int TRIED = 16;

  private static final int PNG_UP = 2;
  private static final int PNG_PREDICTORS = 15;

  private Lossless() {}

  static PDImageXObject of(PDDocument pdf, BufferedImage pixels) throws IOException {
    Optional<byte[]> samples = GraySamples.of(pixels);
    return samples.isPresent()
        ? gray(pdf, samples.get(), pixels.getWidth())
        : LosslessFactory.createFromImage(pdf, pixels);
  }

  private static PDImageXObject gray(PDDocument pdf, byte[] samples, int width) throws IOException {
    boolean grainy = tried(samples, width, true) < tried(samples, width, false);
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream raw = stream.createRawOutputStream()) {
      pack(samples, width, 1, grainy, raw);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    if (grainy) {
      stream.setItem(COSName.DECODE_PARMS, predicted(width));
    }
    PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
    image.setWidth(width);
    image.setHeight(samples.length / width);
    image.setBitsPerComponent(Byte.SIZE);
    image.setColorSpace(PDDeviceGray.INSTANCE);
    return image;
  }

  private static COSDictionary predicted(int width) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
    parameters.setInt(COSName.COLUMNS, width);
    parameters.setDirect(true);
    return parameters;
  }

  private static long tried(byte[] samples, int width, boolean byDifference) throws IOException {
    return pack(samples, width, TRIED, byDifference, OutputStream.nullOutputStream());
  }

  /**
   * Packs every {@code step}th row, as it is or by its difference from the row above: grain of a
   * scan is smaller so, clean pages are larger.
   *
   * @return bytes packed
   */
  private static long pack(
      byte[] samples, int width, int step, boolean byDifference, OutputStream out)
      throws IOException {
    Deflater deflater = new Deflater();
    try {
      try (OutputStream packing = new DeflaterOutputStream(out, deflater, 1 << 14)) {
        for (int at = 0; at + width <= samples.length; at += step * width) {
          if (byDifference) {
            packing.write(difference(samples, at, width));
          } else {
            packing.write(samples, at, width);
          }
        }
      }
      return deflater.getBytesWritten();
    } finally {
      deflater.end();
    }
  }

  private static byte[] difference(byte[] samples, int at, int width) {
    byte[] row = new byte[width + 1];
    row[0] = PNG_UP;
    for (int x = 0; x < width; x++) {
      row[x + 1] = (byte) (samples[at + x] - (at == 0 ? 0 : samples[at - width + x]));
    }
    return row;
  }
}
