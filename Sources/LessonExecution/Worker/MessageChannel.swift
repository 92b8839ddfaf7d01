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

    /// Seconds that one message may take to come or go, once it has begun; nil for any.
    private let patience: Double?

    package init(input: Int32, output: Int32, patience: Double? = nil) { (self.input, self.output, self.patience) = (input, output, patience) }

    package func send(_ message: some Encodable) throws { try send(bytes: StoredEncoder.ofPlainValues.encode(message).bytes) }

    /// A message that is bytes and no more.
    func send(bytes: [UInt8]) throws {
        guard bytes.count <= Self.limit else { throw Fault.tooLarge(bytes.count) }
        var frame = withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { Array($0) }
        try lock.withLock {
            if bytes.count < 1 << 16 {
                frame += bytes
                try write(frame)
            } else {
                try write(frame)
                try write(bytes)
            }
        }
    }

    /// The next message, waited for.
    package func receive<T: Decodable>(_ type: T.Type) throws -> T { try decode(type, receiveBytes()) }

    /// The next message, which is bytes and no more.
    func receiveBytes() throws -> [UInt8] {
        let size = try read(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard size <= Self.limit else { throw Fault.tooLarge(size) }
        return try read(size)
    }

    private func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws -> T {
        do {
            return try StoredDecoder(object: { _ in throw Fault.malformed }, opened: { $0 }).decode(type, Stored(bytes: bytes))
        } catch { throw Fault.malformed }
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var got = 0
        let started = ContinuousClock.now
        let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while got < count {
                try wait(for: input, Int16(POLLIN), since: started)
                let more = Foundation.read(input, buffer.baseAddress! + got, count - got)
                if more > 0 { got += more } else if more == 0 || errno != EINTR { throw Fault.ended }
            }
            filled = got
        }
        return bytes
    }

    /// Waits until an end is ready, as long as the other side may take.
    private func wait(for end: Int32, _ event: Int16, since started: ContinuousClock.Instant) throws {
        guard let patience else { return }
        let left = patience - started.duration(to: .now).seconds
        var ready = pollfd(fd: end, events: event, revents: 0)
        guard left > 0, poll(&ready, 1, Int32(left * 1000) + 1) != 0 else { throw Fault.malformed }
    }

    private func write(_ bytes: [UInt8]) throws {
        var sent = 0
        let started = ContinuousClock.now
        try bytes.withUnsafeBytes { buffer in
            while sent < buffer.count {
                try wait(for: output, Int16(POLLOUT), since: started)
                let more = Foundation.write(output, buffer.baseAddress! + sent, buffer.count - sent)
                if more > 0 { sent += more } else if errno != EINTR, errno != EAGAIN { throw Fault.ended }
            }
        }
    }
}
