target "web" {
  context = "."
  target = "web-production"
}
target "api" {
  context = "."
  target = "api-production"
}
