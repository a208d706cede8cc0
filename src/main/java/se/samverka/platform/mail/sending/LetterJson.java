package se.samverka.platform.mail.sending;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A letter's blocks and attachments as they are kept: each block with its type's name. */
final class LetterJson {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
    private static final TypeReference<List<Attachment>> ATTACHMENTS = new TypeReference<>() {};
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Block.class, ByName.class).build();

    private LetterJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface ByName {}

    static String ofBlocks(List<Block> blocks) {
        return storable(MAPPER.writerFor(BLOCKS).writeValueAsString(blocks));
    }

    static List<Block> blocks(String json) {
        return MAPPER.readValue(json, BLOCKS);
    }

    static String ofAttachments(List<Attachment> attachments) {
        return storable(MAPPER.writerFor(ATTACHMENTS).writeValueAsString(attachments));
    }

    static List<Attachment> attachments(String json) {
        return MAPPER.readValue(json, ATTACHMENTS);
    }

    /** PostgreSQL keeps no NUL, neither in text nor in jsonb. */
    private static String storable(String json) {
        return json.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1");
    }
}
