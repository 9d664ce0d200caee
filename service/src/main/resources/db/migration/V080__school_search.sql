-- Walks to the first few schools of many: by the length of their names, and by how their names begin.
create index establishment_shortest on establishment (is_open desc, length(name_words), name_words, urn);
create index establishment_begins on establishment (name_words text_pattern_ops);
