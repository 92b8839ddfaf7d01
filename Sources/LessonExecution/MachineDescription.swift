import Foundation
import RNN

/// The system and the vector instructions in use: `Linux x86-64, avx2, 2 threads`.
var machineDescription: String {
    #if os(macOS)
    let system = "macOS"
    #elseif os(Linux)
    let system = "Linux"
    #else
    let system = "another system"
    #endif
    #if arch(x86_64)
    let processor = "x86-64"
    #elseif arch(arm64)
    let processor = "arm64"
    #else
    let processor = "another processor"
    #endif
    let engine = Engine.standard
    return "\(system) \(processor), \(engine.kernelName), \(engine.pool.threads) thread\(engine.pool.threads == 1 ? "" : "s")"
}
