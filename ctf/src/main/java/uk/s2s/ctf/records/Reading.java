package uk.s2s.ctf.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.ValueType;

/** One pass that gathers items into groups and hands over each pupil as it ends. */
final class Reading {

    /** A value or a pupil beyond these bounds is cut, and the result says that it is not complete. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int MOST_ITEMS = 100_000;

    /** An element that has begun. Groups hold the elements of document and pupil list too, but not their items. */
    private static final class Open {
        final Element element;
        final List<Item> items = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        final int line;

        Open(Element element, int line) {
            this.element = element;
            this.line = line;
        }
    }

    private final CtfFormat format = CtfFormat.standard();
    private final Predicate<Pupil> goOn;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable CtfHeader header;
    private int pupils;
    private int itemsOfPupil;
    private int skipped;
    private boolean stopped;
    private boolean cut;

    /** @param goOn takes each pupil and says whether to read on */
    Reading(Predicate<Pupil> goOn) {
        this.goOn = goOn;
    }

    Optional<CtfHeader> header() {
        return Optional.ofNullable(header);
    }

    int pupils() {
        return pupils;
    }

    boolean cut() {
        return cut;
    }

    void read(XMLStreamReader2 reader) throws XMLStreamException {
        while (!stopped && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.DTD -> stop();
                default -> {
                    // nothing that belongs to a pupil
                }
            }
        }
    }

    private void stop() {
        stopped = true;
        cut = true;
    }

    private void start(XMLStreamReader2 reader) {
        Optional<Element> element = skipped > 0 ? Optional.empty() : known(reader.getLocalName());
        if (element.isEmpty() || element.get().type() == ValueType.ANY) {
            skipped++;
        } else {
            open.push(new Open(element.get(), reader.getLocation().getLineNumber()));
        }
    }

    private Optional<Element> known(String name) {
        Open parent = open.peek();
        return format.child(parent == null ? "" : parent.element.name(), name);
    }

    private void text(XMLStreamReader2 reader) {
        Open current = open.peek();
        if (skipped > 0 || current == null || current.element.isGroup()) {
            return;
        }
        int room = LONGEST_TEXT - current.text.length();
        int length = Math.min(room, reader.getTextLength());
        cut |= length < reader.getTextLength();
        current.text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Open ended = open.pop();
        if (ended.element.isGroup()) {
            endOfGroup(ended);
        } else if (!ended.text.toString().isBlank()) {
            add(new TextItem(ended.element, ended.text.toString().strip()));
        }
    }

    private void endOfGroup(Open ended) {
        GroupItem group = new GroupItem(ended.element, ended.items);
        switch (ended.element.name()) {
            case "Pupil" -> {
                itemsOfPupil = 0;
                stopped = !goOn.test(new Pupil(++pupils, ended.line, group));
            }
            case "Header" -> header = Headers.of(group);
            case "CTFpupilData", "CTfile" -> {
                // their content has been handed over
            }
            default -> {
                if (!group.items().isEmpty()) {
                    add(group);
                }
            }
        }
    }

    private void add(Item item) {
        Open parent = open.peek();
        if (parent == null || ++itemsOfPupil > MOST_ITEMS) {
            cut = true;
        } else {
            parent.items.add(item);
        }
    }
}
