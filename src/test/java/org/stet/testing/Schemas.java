package org.stet.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks XML against an official schema; skips the test where the schemas are absent. */
public final class Schemas {

  private Schemas() {}

  /** What is wrong with the file; empty where it is valid. */
  public static List<String> errors(String schema, Path file) throws IOException {
    Path xsd = Shared.require("schemas/" + schema);
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    List<String> errors = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      Validator validator = factory.newSchema(xsd.toFile()).newValidator();
      validator.setErrorHandler(new Collecting(errors));
      validator.validate(new StreamSource(in));
    } catch (SAXException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }

  private record Collecting(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      errors.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
