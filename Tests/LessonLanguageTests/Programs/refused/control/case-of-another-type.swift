switch 3 {
case "a": print("a")
default: break
}
// error: 2: expression pattern of type 'String' cannot match values of type 'Int'
