package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Black-and-white scans packed as G4 (ITU-T T.6), without loss. */
final class Facsimile {

  private static final int GROUP_4 = -1;

  private Facsimile() {}

  /**
   * @param pixels for which {@link Bilevel} holds
   */
  static PDImageXObject of(PDDocument pdf, BufferedImage pixels) throws IOException {
    boolean whole =
        pixels.getRaster().getParent() == null
            && pixels.getRaster().getDataBuffer() instanceof DataBufferByte data
            && data.getSize() == (pixels.getWidth() + 7) / 8 * pixels.getHeight();
    PDImageXObject g4 = whole ? packed(pdf, pixels) : CCITTFactory.createFromImage(pdf, pixels);
    Packed.again(g4.getCOSObject());
    return g4;
  }

  /** What {@link CCITTFactory} gives, without asking for the colour of each pixel. */
  private static PDImageXObject packed(PDDocument pdf, BufferedImage pixels) throws IOException {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.COLUMNS, pixels.getWidth());
    parameters.setInt(COSName.ROWS, pixels.getHeight());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    FilterFactory.INSTANCE
        .getFilter(COSName.CCITTFAX_DECODE)
        .encode(new ByteArrayInputStream(blackAsOne(pixels)), packed, parameters, 0);
    parameters.setInt(COSName.K, GROUP_4);
    PDImageXObject image =
        new PDImageXObject(
            pdf,
            new ByteArrayInputStream(packed.toByteArray()),
            COSName.CCITTFAX_DECODE,
            pixels.getWidth(),
            pixels.getHeight(),
            1,
            PDDeviceGray.INSTANCE);
    image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
    return image;
  }

  private static byte[] blackAsOne(BufferedImage pixels) {
    byte[] bits = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    if ((pixels.getColorModel().getRGB(1) & 0xFFFFFF) == 0) {
      return bits;
    }
    byte[] turned = new byte[bits.length];
    for (int i = 0; i < bits.length; i++) {
      turned[i] = (byte) ~bits[i];
    }
    return turned;
  }
}
