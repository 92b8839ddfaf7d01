/// A text that is being made of many parts: it asks for its memory as it grows, and looks now and then whether the lesson is to stop.
struct TextWriter {
    private(set) var text = ""
    /// How many bytes were written, kept or not.
    private(set) var bytes = 0
    /// What is written behind so many bytes is only counted.
    private let kept: Int
    private var parts = 0
    private var room = 1 << 16

    init(keeping kept: Int = .max) { self.kept = kept }

    static func += (writer: inout TextWriter, part: String) throws { try writer.append(part[...]) }

    static func += (writer: inout TextWriter, part: Substring) throws { try writer.append(part) }

    @inline(__always)
    private mutating func append(_ part: Substring) throws {
        parts &+= 1
        if parts & 0x3FF == 0 { try Budget.here.look() }
        let before = bytes
        bytes += part.utf8.count
        if bytes > kept { return keep(part, Swift.max(0, kept - before)) }
        if bytes > room { try grow() }
        text += part
    }

    private mutating func keep(_ part: Substring, _ count: Int) {
        if count > 0 { text += String(decoding: part.utf8.prefix(count), as: UTF8.self) }
    }

    private mutating func grow() throws {
        room = Swift.max(bytes, room * 2)
        try Texts.grant(bytes)
        try Budget.here.grant(bytes: room)
    }
}
