// A fact of data errors: what was looked for at a place in a file.
extension DataError {
    /// What a reader looks for at a place in a file.
    public enum Piece: Hashable, Sendable, Codable {
        // Archives.
        case memberHeader, directory, directoryEntry, zip64Locator, zip64Record
        case storedBytes(Int)
        case compressedData

        // Text.
        case sign(String)
        case closingQuote, escape, hexadecimalDigits, wholeNumber, quotedName, value
        case endOfFile, endOfHeader
        case uniqueName

        // NumPy's arrays.
        case array, pickledArray, elementType, fortranOrder, shapeTuple, length
        case objects(shape: String)

        // Pickles.
        case numpyCall, newArray, elementTypeName, arrayParts, numberParts, latin1Text, latin1Letters, makingFunction
        case stateTuple, arrayState, byteOrder, filled, elementList, numberOrList, name, list, seenValue, workValue
        case elements(Int)

        // Safetensors.
        case entryKeys
        case numbers(atMost: Int)
        case twoOffsets(of: String)
        case data(of: String, from: Int, to: Int)
        case typeAndShape(of: String)
        case bytes(Int, of: String)
    }
}
