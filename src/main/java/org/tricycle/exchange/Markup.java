package org.tricycle.exchange;

import java.io.StringWriter;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed XML, one element a line. Characters that XML 1.0 does not know are left out. */
final class Markup {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** One thing to write. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    Markup() {
        try {
            this.writer = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text in memory can always be written", impossible);
        }
        write(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values in turn */
    Markup start(String element, Object... attributes) {
        indent();
        write(() -> writer.writeStartElement(element));
        attributes(attributes);
        depth++;
        return this;
    }

    Markup end() {
        depth--;
        indent();
        write(writer::writeEndElement);
        return this;
    }

    /** An element without content. */
    Markup empty(String element, Object... attributes) {
        indent();
        write(() -> writer.writeEmptyElement(element));
        attributes(attributes);
        return this;
    }

    /** An element that holds a text. */
    Markup text(String element, String content, Object... attributes) {
        indent();
        write(() -> writer.writeStartElement(element));
        attributes(attributes);
        write(() -> writer.writeCharacters(clean(content)));
        write(writer::writeEndElement);
        return this;
    }

    /** An element that holds a text for readers. */
    Markup narrative(String element, String content, Object... attributes) {
        return start(element, attributes).text("narrative", content).end();
    }

    @Override
    public String toString() {
        write(writer::flush);
        return text + "\n";
    }

    private void attributes(Object... attributes) {
        for (int index = 0; index < attributes.length; index += 2) {
            String name = attributes[index].toString();
            String value = clean(attributes[index + 1].toString());
            write(() -> writer.writeAttribute(name, value));
        }
    }

    private void indent() {
        write(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static String clean(String content) {
        return content.codePoints()
                .filter(Markup::isKnown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Production {@code Char} of XML 1.0. */
    private static boolean isKnown(int character) {
        return IntStream.of('\t', '\n', '\r').anyMatch(allowed -> allowed == character)
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text in memory can always be written", impossible);
        }
    }
}
