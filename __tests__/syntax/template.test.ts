import { describe, expect, it } from '@jest/globals'
import { isTemplate } from '../../src/syntax/template.ts'

describe('a template', () => {
  it.each([
    ['FROM php:%%VERSION%%-cli\n'],
    ['FROM {{ base }}\nRUN true\n'],
    ['FROM node:<%= version %>\n'],
    ['{% if slim %}\nFROM node:24-slim\n{% endif %}\n'],
    ['FROM node:24\n%%EXTRAS%%\n'],
    ['{{ include "header" . }}\nFROM node:24\n'],
  ])('is %j', (text) => {
    expect(isTemplate(text)).toBe(true)
  })

  it.each([
    ["FROM golang:1\nRUN go list -f '{{.Dir}}' ./...\n"],
    ['FROM nginx\nCOPY <<EOF /etc/nginx/templates/a.conf\n{{ name }}\n%%NAME%%\n{% if x %}\nEOF\n'],
    ['FROM windows\nRUN echo %%PATH%%\n'],
    ['ARG TAG=1\nFROM node:${TAG}\n'],
    ['# {{ not this }}\nFROM node\n'],
    ['ARG TAG=node\nFROM ${TAG:-{{}\n'],
  ])('is not %j', (text) => {
    expect(isTemplate(text)).toBe(false)
  })
})
