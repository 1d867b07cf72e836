package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;

/**
 * Scans of 60 megapixels in every usual kind of file, looked at one after the other in a batch of
 * 200 pages with 21,000 corrections: what the server takes at most.
 */
class HugeScansIT {

  @TempDir Path folder;

  private interface Image {
    PDImageXObject in(PDDocument pdf) throws IOException;
  }

  @Test
  void theServerStaysSmall() throws Exception {
    Map<String, Path> scans = scans();
    Map<String, Long> peaks = new LinkedHashMap<>();
    List<Path> files = List.copyOf(scans.values());
    try (ServedBatch served = ServedBatch.huge(folder, 20, 10, files)) {
      int all = readList(served.link());
      peaks.put("corrections " + all, served.peakMegabytes());
      int page = 1;
      for (String kind : scans.keySet()) {
        assertThat(get(served.link(), "tile?doc=courier-01&level=0&x=3&y=3&page=" + page++))
            .startsWith("\u00ff\u00d8");
        peaks.put(kind, served.peakMegabytes());
      }
    }
    Figures.keep("review-huge-scans", peaks);
    assertThat(peaks).allSatisfy((kind, peak) -> assertThat(peak).as(kind).isLessThan(300));
  }

  /** As the page does when it is opened. */
  private static int readList(URI link) throws Exception {
    get(link, "batch");
    int from = 0;
    int sent;
    do {
      sent =
          Json.read(get(link, "corrections?from=" + from), BatchView.Part.class)
              .corrections()
              .size();
      from += sent;
    } while (sent > 0);
    return from;
  }

  private static String get(URI link, String path) throws Exception {
    HttpResponse<byte[]> reply =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(link.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    return new String(reply.body(), StandardCharsets.ISO_8859_1);
  }

  private Map<String, Path> scans() throws IOException {
    Map<String, Path> scans = new LinkedHashMap<>();
    BufferedImage bilevel = HugePage.painted(BufferedImage.TYPE_BYTE_BINARY);
    scans.put("TIFF bilevel", write("tiff", "CCITT T.6", bilevel));
    scans.put("PDF bilevel", pdf("bilevel", pdf -> CCITTFactory.createFromImage(pdf, bilevel)));
    BufferedImage gray = HugePage.painted(BufferedImage.TYPE_BYTE_GRAY);
    scans.put("TIFF gray", write("tiff", "LZW", gray));
    scans.put("PDF gray", pdf("gray", pdf -> JPEGFactory.createFromImage(pdf, gray)));
    BufferedImage colour = HugePage.painted(BufferedImage.TYPE_3BYTE_BGR);
    scans.put("JPEG colour", write("jpeg", "JPEG", colour));
    scans.put("PNG colour", write("png", "Deflate", colour));
    scans.put("TIFF colour", write("tiff", "Deflate", colour));
    scans.put("PDF colour", pdf("colour", pdf -> JPEGFactory.createFromImage(pdf, colour)));
    scans.put("PDF lossless", pdf("flate", pdf -> LosslessFactory.createFromImage(pdf, colour)));
    return scans;
  }

  private Path write(String format, String compression, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType(compression);
    Path file = folder.resolve(image.getType() + "." + format);
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return file;
  }

  private Path pdf(String name, Image image) throws IOException {
    Path file = folder.resolve(name + ".pdf");
    try (PDDocument pdf = new PDDocument()) {
      float width = HugePage.WIDTH * 72 / 400f;
      float height = HugePage.HEIGHT * 72 / 400f;
      PDPage page = new PDPage(new PDRectangle(width, height));
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(image.in(pdf), 0, 0, width, height);
      }
      pdf.save(file.toFile());
    }
    return file;
  }
}
