package org.stet.scan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What a page says is to be drawn. PDFBox passes over what it cannot unpack, as if it were not. */
final class Contents {

  private Contents() {}

  /** True where contents are named that the file has lost, or that cannot be unpacked. */
  static boolean areBroken(PDPage page) throws IOException {
    boolean named = page.getCOSObject().containsKey(COSName.CONTENTS);
    if (named && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null) {
      return true;
    }
    boolean broken = false;
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      COSStream stream = streams.next().getCOSObject();
      broken |= isDeflated(stream) && !inflates(stream);
    }
    return broken;
  }

  private static boolean isDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }

  private static boolean inflates(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] out = new byte[1 << 13];
    try (InputStream raw = stream.createRawInputStream()) {
      inflater.setInput(raw.readAllBytes());
      while (inflater.inflate(out) > 0) {
        // Only whether it goes on matters.
      }
      return inflater.finished();
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
