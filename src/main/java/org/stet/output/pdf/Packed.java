package org.stet.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams packed as tightly as Flate can; PDFBox packs them in haste. */
final class Packed {

  private Packed() {}

  static COSStream stream(PDDocument pdf, byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    fill(stream, packed(bytes));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** Packs an image that is packed as G4 once more, where that gains anything. */
  static void again(COSStream g4) throws IOException {
    byte[] once;
    try (InputStream raw = g4.createRawInputStream()) {
      once = raw.readAllBytes();
    }
    byte[] twice = packed(once);
    if (twice.length < once.length) {
      fill(g4, twice);
      COSDictionary parameters = g4.getCOSDictionary(COSName.DECODE_PARMS);
      parameters.setDirect(true);
      g4.setItem(
          COSName.FILTER, new COSArray(List.of(COSName.FLATE_DECODE, COSName.CCITTFAX_DECODE)));
      g4.setItem(COSName.DECODE_PARMS, new COSArray(List.of(COSNull.NULL, parameters)));
    }
  }

  private static void fill(COSStream stream, byte[] bytes) throws IOException {
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(bytes);
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
