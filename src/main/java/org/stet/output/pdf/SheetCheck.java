package org.stet.output.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Whether sheets that were there before may stand in a PDF/A-2b, as far as can be told: print of
 * its own may break many rules, so that only scans pass.
 */
final class SheetCheck extends PDFTextStripper {

  private boolean hasPrint;

  boolean passes(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    boolean pass = !hasPrint;
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      pass &= resources == null || imagesPass(resources);
    }
    return pass;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    hasPrint |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
  }

  private static boolean imagesPass(PDResources resources) throws IOException {
    boolean pass = true;
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        COSStream stream = image.getCOSObject();
        for (String key : List.of("Alternates", "OPI", "Interpolate")) {
          stream.removeItem(COSName.getPDFName(key));
        }
        pass &= !filters(stream).contains(COSName.LZW_DECODE);
        pass &= isJpeg2000(stream) || !(image.getColorSpace() instanceof PDDeviceCMYK);
      }
    }
    return pass;
  }

  private static boolean isJpeg2000(COSStream stream) {
    return filters(stream).contains(COSName.JPX_DECODE);
  }

  private static List<COSBase> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray several) {
      return several.toList().stream().map(COSBase::getCOSObject).toList();
    }
    return Optional.ofNullable(filters).stream().toList();
  }
}
