package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Gray pixels kept without loss, sample by sample. PDFBox takes Java's gray for linear light: it
 * would brighten the scan, and levels would fall together.
 */
final class GrayImage {

  private GrayImage() {}

  /** True for 8 bits a pixel, from black to white. */
  static boolean is(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
  }

  static PDImageXObject of(PDDocument pdf, BufferedImage gray) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    byte[] row = new byte[gray.getWidth()];
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int y = 0; y < gray.getHeight(); y++) {
        gray.getRaster().getDataElements(0, y, gray.getWidth(), 1, row);
        out.write(row);
      }
    }
    PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
    image.setWidth(gray.getWidth());
    image.setHeight(gray.getHeight());
    image.setBitsPerComponent(Byte.SIZE);
    image.setColorSpace(PDDeviceGray.INSTANCE);
    return image;
  }
}
