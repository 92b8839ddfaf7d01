import Foundation
import LessonLanguage

/// Messages between the command and its worker over two pipes: a length, then a value in the form in which results are kept.
///
/// Whatever comes out of it is bounded and checked: a message that is too large, cut off or of another form ends the conversation.
package final class MessageChannel: @unchecked Sendable {
    /// The most bytes of one message: more than a block may show.
    package static let limit = 1 << 28

    package enum Fault: Error { case ended, malformed, tooLarge(Int) }

    private let input: Int32
    private let output: Int32
    /// One message at a time: training is told from other threads.
    private let lock = NSLock()

    package init(input: Int32, output: Int32) { (self.input, self.output) = (input, output) }

    package func send(_ message: some Encodable) throws {
        let bytes = try StoredEncoder.ofPlainValues.encode(message).bytes
        guard bytes.count <= Self.limit else { throw Fault.tooLarge(bytes.count) }
        var frame = withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { Array($0) }
        frame += bytes
        try lock.withLock { try write(frame) }
    }

    /// The next message, waited for.
    package func receive<T: Decodable>(_ type: T.Type) throws -> T {
        let size = try read(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard size <= Self.limit else { throw Fault.tooLarge(size) }
        return try decode(type, read(size))
    }

    private func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws -> T {
        do {
            return try StoredDecoder(object: { _ in throw Fault.malformed }, opened: { $0 }).decode(type, Stored(bytes: bytes))
        } catch { throw Fault.malformed }
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var got = 0
        let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while got < count {
                let more = Foundation.read(input, buffer.baseAddress! + got, count - got)
                if more > 0 { got += more } else if more == 0 || errno != EINTR { throw Fault.ended }
            }
            filled = got
        }
        return bytes
    }

    private func write(_ bytes: [UInt8]) throws {
        var sent = 0
        try bytes.withUnsafeBytes { buffer in
            while sent < buffer.count {
                let more = Foundation.write(output, buffer.baseAddress! + sent, buffer.count - sent)
                if more > 0 { sent += more } else if errno != EINTR { throw Fault.ended }
            }
        }
    }
}
