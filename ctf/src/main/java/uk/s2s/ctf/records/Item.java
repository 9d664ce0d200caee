package uk.s2s.ctf.records;

import uk.s2s.ctf.format.Element;

/** Something a file holds: a text, or a group of further items. Unknown and empty items are never among them. */
public sealed interface Item permits TextItem, GroupItem {

    /** What the table says of it: its name, its label, its code list. */
    Element element();
}
