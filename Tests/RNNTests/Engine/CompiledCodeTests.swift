import RNNKernels
import Testing

#if arch(x86_64)
/// One word that the compiler does not know in a `target("…")` silently gives narrow code: so the machine code itself is looked at.
@Suite struct CompiledCodeTests {
    /// How many instructions of the function look like AVX-512's with 512 bits, and like AVX's with 256.
    private func wideInstructions(_ name: String) throws -> (wide512: Int, wide256: Int) {
        let kernels = try #require(rnn_kernels_compiled(name)).pointee
        let functions = [
            unsafeBitCast(kernels.lstm_back, to: UnsafePointer<UInt8>.self),
            unsafeBitCast(kernels.affine, to: UnsafePointer<UInt8>.self),
        ]
        var counts = (wide512: 0, wide256: 0)
        for code in functions {
            for i in 0..<1500 {
                // EVEX: 62, then three bytes; the length is in the last. VEX: C4 with two, C5 with one; the length is bit 2 of the last.
                if code[i] == 0x62, code[i + 2] & 4 != 0, code[i + 3] & 0x60 == 0x40 { counts.wide512 += 1 }
                if code[i] == 0xC4, code[i + 1] & 0x1F < 4, code[i + 2] & 4 != 0 { counts.wide256 += 1 }
                if code[i] == 0xC5, code[i + 1] & 4 != 0 { counts.wide256 += 1 }
            }
        }
        return counts
    }

    @Test func eachWidthHasItsInstructions() throws {
        let (narrow, middle, wide) = (
            try wideInstructions("baseline"), try wideInstructions("avx2"), try wideInstructions("avx512")
        )
        #expect(narrow.wide512 < 5 && narrow.wide256 < 10)
        #expect(middle.wide512 < 5 && middle.wide256 > 20)
        #expect(wide.wide512 > 20)
    }

    @Test func widthsAreAsNamed() throws {
        for (name, width) in [("baseline", 4), ("avx2", 8), ("avx512", 16)] {
            let kernels = try #require(rnn_kernels_compiled(name)).pointee
            #expect(String(cString: kernels.name) == name)
            #expect(Int(kernels.width) == width)
        }
        #expect(rnn_kernels_compiled("avx1024") == nil)
    }
}
#endif
