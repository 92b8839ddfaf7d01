let t: String? = "5"
print(Int(t))
// error: 2: no 'Int' takes (String?); there is: Int(_ value: Int); Int(_ value: Double); Int(_ value: Float); Int(_ text: String); Int(_ text: Substring)
