// How numbers with a fraction are printed.
extension FloatingPoint where Self: CustomStringConvertible {
    /// The number as it is printed: as Swift prints it, but without the sign of what is no number, which differs from processor to processor
    /// (`0.0 / 0.0` is `-nan` on x86 and `nan` on ARM).
    @inline(__always) var shown: String { isNaN ? magnitudeOfNaN : description }

    private var magnitudeOfNaN: String { sign == .minus ? (-self).description : description }
}
