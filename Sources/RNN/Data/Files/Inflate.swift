// The only file that calls zlib: DEFLATE data and checksums in, Swift arrays out.

import CZlib

/// Decompresses a raw DEFLATE stream that is announced to give `count` bytes.
///
/// Memory is taken as output arrives, so that a false announcement costs nothing.
/// - Throws: `DataError.damaged` where the stream is broken, ends early, or gives another number of bytes.
func inflate(_ compressed: ArraySlice<UInt8>, count: Int, place: BytePlace) throws -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        throw place.damaged(at: compressed.startIndex, .unsupported(feature: .zlibFormat))
    }
    defer { inflateEnd(&stream) }

    // DEFLATE grows data at most 1,032 times; what claims more is lying.
    let most = compressed.count.multipliedReportingOverflow(by: 1_032)
    guard most.overflow || count <= most.partialValue + 64 else {
        throw place.damaged(
            at: compressed.startIndex, .oversized(what: .bytes, count: count, limit: most.partialValue + 64))
    }

    var status = Z_OK
    var produced = 0
    let output = try [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, initialized in
        // One byte more than announced shows a stream that gives too much.
        try compressed.withUnsafeBufferPointer { input in
            var consumed = 0
            stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
            while status == Z_OK {
                let feed = min(input.count - consumed, 1 << 30)
                // Some milliseconds' work.
                let room = min(count + 1 - produced, 1 << 21)
                try StopWish.look()
                stream.avail_in = UInt32(feed)
                stream.next_out = buffer.baseAddress! + produced
                stream.avail_out = UInt32(room)
                status = CZlib.inflate(&stream, Z_NO_FLUSH)
                let taken = feed - Int(stream.avail_in)
                let given = room - Int(stream.avail_out)
                consumed += taken
                produced += given
                if taken == 0 && given == 0 { break }
            }
            guard status == Z_STREAM_END, produced == count else {
                let fault: DataError.Fault =
                    if status == Z_DATA_ERROR {
                        .malformed(expected: .compressedData, found: .somethingElse)
                    } else if produced > count {
                        .oversized(what: .bytesAfterDecompression, count: produced, limit: count)
                    } else {
                        .truncated(needed: count, available: produced)
                    }
                throw place.damaged(at: compressed.startIndex + consumed, fault)
            }
        }
        initialized = produced
    }
    return output
}

/// The CRC-32 that zip archives store beside each member.
func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
        var value = crc32(0, nil, 0)
        var done = 0
        while done < buffer.count {
            let part = min(buffer.count - done, 1 << 30)
            value = crc32(value, buffer.baseAddress! + done, UInt32(part))
            done += part
        }
        return UInt32(truncatingIfNeeded: value)
    }
}
