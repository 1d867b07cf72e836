package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
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
    boolean whole =
        pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
            && pixels.getRaster().getParent() == null
            && pixels.getRaster().getDataBuffer().getSize()
                == pixels.getWidth() * pixels.getHeight();
    return whole ? gray(pdf, pixels) : LosslessFactory.createFromImage(pdf, pixels);
  }

  private static PDImageXObject gray(PDDocument pdf, BufferedImage pixels) throws IOException {
    byte[] samples = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    int width = pixels.getWidth();
    boolean grainy = size(samples, width, true) < size(samples, width, false);
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
    image.setHeight(pixels.getHeight());
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

  private static long size(byte[] samples, int width, boolean byDifference) throws IOException {
    long[] size = {0};
    try (OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int sample) {
            size[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            size[0] += length;
          }
        }) {
      pack(samples, width, TRIED, byDifference, counting);
    }
    return size[0];
  }

  /**
   * Packs every {@code step}th row, as it is or by its difference from the row above: grain of a
   * scan is smaller so, clean pages are larger.
   */
  private static void pack(
      byte[] samples, int width, int step, boolean byDifference, OutputStream out)
      throws IOException {
    Deflater deflater = new Deflater();
    byte[] row = new byte[width + 1];
    row[0] = PNG_UP;
    try (OutputStream packing = new DeflaterOutputStream(out, deflater, 1 << 14)) {
      for (int at = 0; at + width <= samples.length; at += step * width) {
        if (byDifference) {
          for (int x = 0; x < width; x++) {
            row[x + 1] = (byte) (samples[at + x] - (at == 0 ? 0 : samples[at - width + x]));
          }
          packing.write(row);
        } else {
          packing.write(samples, at, width);
        }
      }
    } finally {
      deflater.end();
    }
  }
}
