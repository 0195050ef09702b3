package org.tricycle.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tricycle.platform.form.RecordText.Cell;
import org.tricycle.platform.form.RecordText.Part;
import org.tricycle.platform.form.RecordText.Shape;
import org.tricycle.platform.print.PrintedPaper.Fact;
import org.tricycle.platform.print.PrintedPaper.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Fills the XHTML template with a paper. */
final class PaperMarkup {

    private static final String TEMPLATE = "paper.xhtml";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final Document document = template();
    private final Map<String, Element> slots = new HashMap<>();
    private int bookmarks;

    private PaperMarkup() {
        NodeList all = document.getElementsByTagName("*");
        for (int place = 0; place < all.getLength(); place++) {
            Element element = (Element) all.item(place);
            slots.put(element.getAttribute("id"), element);
        }
    }

    static Document of(PrintedPaper paper) {
        PaperMarkup markup = new PaperMarkup();
        markup.fill(paper);
        return markup.document;
    }

    private static Document template() {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultInstance();
        try (InputStream template = PaperMarkup.class.getResourceAsStream(TEMPLATE)) {
            builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return builders.newDocumentBuilder().parse(Objects.requireNonNull(template, TEMPLATE));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(TEMPLATE, broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TEMPLATE, unreadable);
        }
    }

    private void fill(PrintedPaper paper) {
        document.getDocumentElement().setAttribute("lang", paper.language().getLanguage());
        say(slot("title"), paper.title() + " – " + paper.subject());
        slot("description").setAttribute("content", paper.title() + " – " + paper.subject());
        say(slot("subject"), paper.subject());
        say(slot("heading"), paper.title());
        paper.footer().forEach(line -> say(add(slot("footer"), "div"), line));
        pairs(slot("facts"), paper.facts(), "pairs");
        paper.warnings().forEach(warning -> say(add(slot("warnings"), "p"), warning));
        paper.sections().forEach(this::section);
    }

    private Element slot(String name) {
        return Objects.requireNonNull(slots.get(name), name);
    }

    private void section(Section section) {
        if (!section.title().isEmpty()) {
            heading(HIGHEST, section.title());
        }
        if (!section.note().isEmpty()) {
            say(classed(add(slot("body"), "p"), "note"), section.note());
        }
        parts(section.parts(), section.title().isEmpty() ? HIGHEST : HIGHEST + 1);
    }

    /** Headings of the highest level are the bookmarks too. */
    private void heading(int level, String text) {
        Element heading = add(slot("body"), "h" + Math.min(level, LOWEST));
        say(heading, text);
        if (level == HIGHEST) {
            String id = "part" + ++bookmarks;
            heading.setAttribute("id", id);
            Element bookmark = add(slot("bookmarks"), "bookmark");
            bookmark.setAttribute("name", clean(text));
            bookmark.setAttribute("href", "#" + id);
        }
    }

    /** Short values that follow one another become one table with a header in each row, set apart from a group that ends before it. */
    private void parts(List<Part> parts, int level) {
        int place = 0;
        while (place < parts.size()) {
            int end = place;
            while (end < parts.size() && parts.get(end).shape() == Shape.PAIR) {
                end++;
            }
            if (end > place) {
                boolean apart = place > 0
                        && parts.get(place - 1).depth() > parts.get(place).depth();
                pairs(slot("body"), facts(parts.subList(place, end)), apart ? "pairs apart" : "pairs");
                place = end;
            } else {
                part(parts.get(place++), level);
            }
        }
    }

    private static List<Fact> facts(List<Part> pairs) {
        return pairs.stream().map(pair -> new Fact(pair.label(), pair.text())).toList();
    }

    private void pairs(Element parent, List<Fact> facts, String style) {
        List<Fact> told = facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
        if (told.isEmpty()) {
            return;
        }
        Element body = add(classed(add(parent, "table"), style), "tbody");
        for (Fact fact : told) {
            Element row = add(body, "tr");
            header(row, fact.label(), "row");
            Element value = add(row, "td");
            lines(FINGERPRINT.matcher(fact.text()).matches() ? classed(value, "fingerprint") : value, fact.text());
        }
    }

    private void part(Part part, int level) {
        Element body = slot("body");
        heading(level + part.depth(), part.label());
        switch (part.shape()) {
            case PARAGRAPHS -> paragraphs(body, part.text());
            case TABLE -> table(body, part);
            case BULLETS -> bullets(body, part);
            case PAIR, HEADING -> {}
        }
    }

    private void paragraphs(Element parent, String text) {
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            lines(add(parent, "p"), paragraph);
        }
    }

    private void lines(Element parent, String text) {
        String[] lines = text.split("\\R", -1);
        for (int place = 0; place < lines.length; place++) {
            if (place > 0) {
                add(parent, "br");
            }
            say(parent, lines[place]);
        }
    }

    private void bullets(Element parent, Part part) {
        Element list = add(parent, "ul");
        part.rows().forEach(row -> lines(add(list, "li"), row.get(0).text()));
    }

    private void table(Element parent, Part part) {
        Element table = classed(add(parent, "table"), "list");
        Element names = add(add(table, "thead"), "tr");
        part.columns().forEach(column -> numbered(header(names, column.text(), "col"), column));
        Element body = add(table, "tbody");
        for (List<Cell> row : part.rows()) {
            Element cells = add(body, "tr");
            row.forEach(cell -> lines(numbered(add(cells, "td"), cell), cell.text()));
        }
    }

    private Element header(Element row, String text, String scope) {
        Element header = add(row, "th");
        header.setAttribute("scope", scope);
        say(header, text);
        return header;
    }

    private static Element numbered(Element element, Cell cell) {
        return cell.number() ? classed(element, "number") : element;
    }

    private Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Element classed(Element element, String name) {
        element.setAttribute("class", name);
        return element;
    }

    private void say(Element element, String text) {
        element.appendChild(document.createTextNode(clean(text)));
    }

    /** Without characters that no XML may hold and no font shows. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "");
    }
}
