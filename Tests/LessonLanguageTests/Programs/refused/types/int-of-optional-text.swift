let t: String? = "5"
print(Int(t))
// error: 2: no 'Int' takes (String?); there is: init(_ value: Int); init(_ value: Double); init(_ value: Float); init?(_ text: String); init?(_ text: Substring)
