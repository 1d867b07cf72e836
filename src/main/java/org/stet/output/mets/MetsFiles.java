package org.stet.output.mets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.output.xml.XmlWriter;

/** The files of an issue, and how the rest of the METS points to them. */
final class MetsFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "tif", "image/tiff",
          "tiff", "image/tiff",
          "jp2", "image/jp2",
          "pdf", "application/pdf");

  private final List<Integer> pages;
  private final OutputContext context;
  private final boolean hasAlto;
  private final boolean hasPdf;

  MetsFiles(List<Integer> pages, OutputContext context) {
    this.pages = pages;
    this.context = context;
    Set<String> formats =
        Set.of(context.options().getOrDefault("formats", "alto,pdf").split(",", -1));
    this.hasAlto =
        !pages.isEmpty() && (formats.contains("alto") || pages.stream().allMatch(this::isWritten));
    this.hasPdf = formats.contains("pdf") || Files.exists(context.target().file(".pdf"));
  }

  /** True for pages whose ALTO an earlier run left. */
  private boolean isWritten(int page) {
    return Files.exists(context.target().pageFile(page, ".alto.xml"));
  }

  void write(XmlWriter xml) throws IOException {
    boolean hasImages = pages.stream().anyMatch(page -> context.sources().apply(page).isPresent());
    if (!hasImages && !hasAlto && !hasPdf) {
      return;
    }
    xml.start("fileSec");
    if (hasImages) {
      xml.start("fileGrp").attribute("USE", "Images");
      for (int page : pages) {
        var source = context.sources().apply(page);
        if (source.isPresent()) {
          file(xml, "IMG" + page, type(source.get()), relative(source.get().file()));
        }
      }
      xml.end();
    }
    if (hasAlto) {
      xml.start("fileGrp").attribute("USE", "Text");
      for (int page : pages) {
        Path alto = context.target().pageFile(page, ".alto.xml");
        file(xml, "ALTO" + page, "text/xml", relative(alto));
      }
      xml.end();
    }
    if (hasPdf) {
      xml.start("fileGrp").attribute("USE", "PDF");
      file(xml, "PDF1", "application/pdf", relative(context.target().file(".pdf")));
      xml.end();
    }
    xml.end();
  }

  private static void file(XmlWriter xml, String id, String type, String href) throws IOException {
    xml.start("file").attribute("ID", id).attribute("MIMETYPE", type);
    xml.start("FLocat").attribute("LOCTYPE", "URL").attribute("xlink:href", href).end();
    xml.end();
  }

  private static String type(PageSource source) {
    String name = source.file().toString().toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** As seen from the METS file, so that the folders can be moved together. */
  private String relative(Path file) {
    Path from = context.target().folder().toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    Path way = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
    StringBuilder href = new StringBuilder();
    for (Path name : way) {
      href.append(href.isEmpty() ? "" : "/").append(encoded(name.toString()));
    }
    return href.toString();
  }

  private static String encoded(String name) {
    return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  void pointToDocument(XmlWriter xml) throws IOException {
    if (hasPdf) {
      xml.start("fptr").attribute("FILEID", "PDF1").end();
    }
  }

  void pointToPage(XmlWriter xml, int page) throws IOException {
    if (context.sources().apply(page).isPresent()) {
      xml.start("fptr").attribute("FILEID", "IMG" + page).end();
    }
    if (hasAlto) {
      xml.start("fptr").attribute("FILEID", "ALTO" + page).end();
    }
  }

  void pointToBlocks(XmlWriter xml, MetsArticle article) throws IOException {
    if (!hasAlto) {
      return;
    }
    for (String block : article.blocks()) {
      xml.start("fptr").start("area").attribute("FILEID", "ALTO" + article.page());
      xml.attribute("BEGIN", block).attribute("BETYPE", "IDREF").end().end();
    }
  }
}
