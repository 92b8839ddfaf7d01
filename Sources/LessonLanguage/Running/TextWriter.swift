/// A text that is being made of many parts: it asks for its memory as it grows, and looks now and then whether the lesson is to stop.
struct TextWriter {
    private(set) var text = ""
    /// How many bytes were written, kept or not.
    private(set) var bytes = 0
    /// What is written behind so many bytes is only counted.
    private let kept: Int
    private var parts = 0
    private var room = 1 << 16
    /// How many of its bytes were looked at for a character that is too large.
    private var looked = 0

    init(keeping kept: Int = .max) { self.kept = kept }

    @inline(__always)
    static func += (writer: inout TextWriter, part: String) throws {
        if try writer.isKept(part.utf8.count) { writer.text += part } else { writer.cut(part[...]) }
    }

    @inline(__always)
    static func += (writer: inout TextWriter, part: Substring) throws {
        if try writer.isKept(part.utf8.count) { writer.text += part } else { writer.cut(part) }
    }

    /// Counts what is to be written, and asks for room.
    @inline(__always)
    private mutating func isKept(_ count: Int) throws -> Bool {
        parts &+= 1
        if parts & 0x3FF == 0 { try look() }
        bytes += count
        if bytes > kept { return false }
        if bytes > room { try grow() }
        return true
    }

    /// Keeps what there is still room for.
    private mutating func cut(_ part: Substring) {
        let left = kept - (bytes - part.utf8.count)
        if left > 0 { text += String(decoding: part.utf8.prefix(left), as: UTF8.self) }
    }

    private mutating func look() throws {
        try Budget.here.look()
        try Texts.checkCharacters(text, from: looked)
        looked = text.utf8.count
    }

    private mutating func grow() throws {
        try look()
        room = Swift.max(bytes, room * 2)
        try Texts.grant(bytes)
        try Budget.here.grant(bytes: room)
    }
}
