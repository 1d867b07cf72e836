package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams packed as tightly as Flate can; PDFBox packs them in haste. */
final class Packed {

  private Packed() {}

  static COSStream stream(PDDocument pdf, byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream out = new DeflaterOutputStream(raw, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
